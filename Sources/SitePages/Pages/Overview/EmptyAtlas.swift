import MarkdownTree

/// What a site without journeys says: what to do next.
struct EmptyAtlas {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var html: HTML {
    let overview = context.phrases.overview
    return """
      <section class="prose sec"><h2>\(overview.emptyTitle)</h2><p>\(overview.emptyText)</p>\
      <pre><code>waymark new journey "Choosing a CRM"</code></pre><p>\(overview.emptyOr)</p>\
      <pre><code>content/journeys/choosing-a-crm.md

      # Choosing a CRM

      ## Trigger

      - Doing: collects examples of lost complaints
      - Emotion: -1 frustrated</code></pre></section>
      """
  }
}
