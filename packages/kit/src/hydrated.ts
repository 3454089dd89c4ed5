/** Components that only work with script, for tools that are hydrated anyway. No shop page imports this door. */
export { LiveTabs, type LiveTabsProps } from './tabs/LiveTabs.tsx';
export { ToastArea, type ToastAreaProps, type ToastWords, useToast } from './toast/Toast.tsx';
