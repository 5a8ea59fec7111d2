import MarkdownTree

/// What a server shows for an address that leads nowhere.
struct NotFoundPage {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  func body() -> PageBody {
    PageBody(title: "404", bodyClass: "p-404", section: nil, main: "<h1>404</h1>")
  }
}
