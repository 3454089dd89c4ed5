/** The one page a seller without a session here sees. Plain on purpose: no script, no style, nothing to load. */
export function formatSignInPage(target: string, problem: string | undefined): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>Sign in to preview</title></head>
<body><main>
<h1>Sign in to preview</h1>
${problem === undefined ? '' : `<p role="alert">${escapeHtml(problem)}</p>`}
<p>Pages at another time are for sellers. Open the preview from the Studio on this host, or show a token that may edit.</p>
<form method="post" action="?to=${escapeHtml(encodeURIComponent(target))}">
<p><label for="token">Token</label> <input id="token" name="token" type="password" required autocomplete="off"></p>
<p><button>Go on</button></p>
</form>
</main></body></html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
