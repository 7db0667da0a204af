import type { WorkspaceNews } from '../../shared/api/workspace-news.ts'
import type { OtherWindows } from './service-world.ts'

const CHANNEL = 'workspaces'

/** The windows of this browser that show the same origin; the browser does not deliver a window's news to itself. */
export function otherWindows(): OtherWindows {
  const channel = new BroadcastChannel(CHANNEL)
  return {
    tell: (news) => channel.postMessage(news),
    onNews: (listener) => {
      channel.addEventListener('message', ({ data }: MessageEvent<WorkspaceNews>) => listener(data))
    },
  }
}
