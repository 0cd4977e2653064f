/** Stands in for every page while the database does not answer. Plain, because a page of ours would ask the database who reads it. */
export const databaseAway = (): Response =>
  new Response(
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>The database does not answer - Waymark</title></head>
<body><main><h1>The database does not answer</h1>
<p>Waymark is running, and cannot reach its records just now. What you had saved is safe. What you sent with this page was not saved.</p>
<p>Go back in your browser: what you typed is still there. Try again in a minute. If it goes on, tell the person who runs Waymark in your school.</p>
</main></body></html>`,
    { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '30' } },
  )
