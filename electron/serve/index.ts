export { startLoopbackServer } from './loopback-server.ts'
