import JourneyAtlas
import Workspace

extension Console {
  /// What a publication found in the output that was not as it was left there. `what` is what stands there now: the
  /// site, the review.
  static func tell(_ published: Publisher.Published, in output: String, what: String) {
    if published.isAdopted {
      stderr("the manifest of \(output) was missing or damaged: every file was compared, and none removed\n")
    }
    if let folder = published.rescued {
      stderr(
        "\(folder) holds what was changed in the output while the \(what) was put in its place: look at it, then "
          + "remove it\n")
    }
    for path in published.kept {
      stderr(
        "kept \(Report.safe(path)): it no longer belongs to the \(what), but was changed after Waymark wrote it\n"
      )
    }
  }
}
