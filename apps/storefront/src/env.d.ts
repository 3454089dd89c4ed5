declare namespace App {
  interface Locals {
    /** Set by the server in front of Astro; by the middleware under `astro dev`. */
    recorder: import('./server/page-recorder.ts').PageRecorder;
    /** Epoch seconds at which this page is made. The only clock a page reads. */
    now: number;
    /** The same, where a signed-in seller chose it: see server/preview. */
    previewAt?: number;
    /** Forms that came back to who sent them. */
    returned?: import('./server/page-renderer.server.ts').ReturnedForms;
    /** A page of the counter, whole: see server/desk. */
    desk?: import('./server/desk/desk-frame.server.ts').FramedDeskPage;
  }
}
