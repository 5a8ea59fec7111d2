import FuzzTargets

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What libFuzzer calls for every input; `FUZZ_TARGET` says what is tried. Built by `Tests/Soak/fuzz.sh` only.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let problems = target.problems(with: Array(UnsafeBufferPointer(start: data, count: count)))
  if !problems.isEmpty { fatalError(problems.joined(separator: "\n")) }
  return 0
}

private let target: FuzzTarget = {
  guard let name = getenv("FUZZ_TARGET"), let target = FuzzTarget(rawValue: String(cString: name)) else {
    fatalError("FUZZ_TARGET must be one of \(FuzzTarget.allCases.map(\.rawValue))")
  }
  return target
}()
