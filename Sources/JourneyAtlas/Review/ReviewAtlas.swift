extension Review {
  /// An atlas of the journeys that changed and nothing else, each with what is gone from it, in the order of
  /// ``journeys``: what the maps of a review are drawn from. `site` is that of the newer version.
  public func atlas(_ site: Site) -> Atlas {
    AtlasMaker(
      site: site, journeys: journeys.map(\.merged), personas: [], pages: [],
      metrics: MetricMaker(site.metrics, measurements: []), redirects: [], leftOut: [], isComplete: true
    ).make()
  }
}
