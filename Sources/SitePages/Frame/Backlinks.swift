import JourneyAtlas
import MarkdownTree

/// Which pages' texts link to a page, so that every page can list what points to it.
struct Backlinks: Sendable {
  private var sources: [Page: [Page]] = [:]

  /// The pages that link to a page, in the order of the site, none twice.
  subscript(_ page: Page) -> [Page] { sources[page] ?? [] }

  init(_ atlas: Atlas, _ links: Links, _ workers: some Workers) {
    for scans in workers.map(atlas.journeys.count, { Self.scans(atlas, links, journey: $0) }) {
      for (scan, page) in scans { add(scan, from: page) }
    }
    for (index, persona) in atlas.personas.enumerated() {
      var scan = Scan(links: links, source: persona.source)
      scan.blocks(persona.prose)
      for field in persona.fields { scan.values(field.values) }
      for quote in persona.quotes { scan.blocks(quote.blocks) }
      add(scan, from: .persona(index))
    }
    for (index, page) in atlas.pages.enumerated() {
      var scan = Scan(links: links, source: page.source)
      scan.blocks(page.blocks)
      add(scan, from: page.path == "index" ? .overview : .prose(index))
    }
  }

  /// The pages of a journey whose texts have links.
  private static func scans(_ atlas: Atlas, _ links: Links, journey index: Int) -> [(Scan, Page)] {
    let journey = atlas.journeys[index]
    var scan = Scan(links: links, source: journey.source)
    scan.blocks(journey.prose)
    scan.fields(journey.fields)
    for quote in journey.quotes { scan.blocks(quote.blocks) }
    for section in journey.sections { scan.blocks(section.blocks) }
    var scans: [(Scan, Page)] = [(scan, .journey(index))]
    for (number, stage) in journey.stages.enumerated() {
      var scan = Scan(links: links, source: journey.source)
      scan.stage(stage)
      for step in stage.steps { scan.stage(step) }
      scans.append((scan, .stage(journey: index, stage: number)))
    }
    return scans.filter { !$0.0.targets.isEmpty }
  }

  private mutating func add(_ scan: Scan, from source: Page) {
    for target in scan.targets where target != source { sources[target, default: []].append(source) }
  }

  /// The pages that the texts of one page link to.
  private struct Scan {
    let links: Links
    let source: String
    var targets: [Page] = []

    init(links: Links, source: String) {
      self.links = links
      self.source = source
    }

    mutating func stage(_ stage: Stage) {
      blocks(stage.prose)
      fields(stage.fields)
      for quote in stage.quotes {
        blocks(quote.blocks)
        if let from = quote.source { inlines(from.inlines) }
      }
      for use in stage.touchpoints {
        inlines(use.name.inlines)
        for column in use.columns { inlines(column.text.inlines) }
      }
    }

    mutating func fields(_ fields: [Field]) {
      for field in fields { values(field.values) }
    }

    mutating func values(_ values: [Value]) {
      for value in values {
        inlines(value.text.inlines)
        blocks(value.details)
      }
    }

    mutating func blocks(_ blocks: [Block]) {
      for block in blocks {
        switch block.content {
        case .heading(_, let inner), .paragraph(let inner): inlines(inner)
        case .quote(let inner): self.blocks(inner)
        case .list(let list): for item in list.items { self.blocks(item.blocks) }
        case .table(let table):
          for cell in table.header { inlines(cell.inlines) }
          for row in table.rows { for cell in row { inlines(cell.inlines) } }
        case .code, .html, .thematicBreak: break
        }
      }
    }

    private mutating func inlines(_ inlines: [Inline]) {
      for inline in inlines {
        switch inline {
        case .link(let link):
          if let page = ContentLinks.page(link.destination, links: links, source: source),
            !targets.contains(page)
          {
            targets.append(page)
          }
        case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): self.inlines(inner)
        case .text, .code, .image, .html, .softBreak, .hardBreak: break
        }
      }
    }
  }
}
