/// What the stages of a journey say only once templates are known.
extension Linker {
  func settleLenses(of journey: inout Journey) {
    guard let template = journey.lifecycle.flatMap({ lifecycles[$0] }) else { return }
    for index in journey.stages.indices where journey.stages[index].lifecycle == nil {
      journey.stages[index].lifecycle = template.state(of: journey.stages[index])
    }
  }
}
