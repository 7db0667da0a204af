import { config } from 'zod'

// The page's policy forbids eval; without this the schemas would try it first, and the attempt is reported.
config({ jitless: true })
