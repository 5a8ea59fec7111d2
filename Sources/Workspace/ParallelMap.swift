import JourneyAtlas

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `items.map(transform)` on up to `jobs` threads, the calling one among them. Results stand in the order of
/// the items; of several errors the first by that order is thrown.
///
/// Threads are made here, not taken from Dispatch: it starts sooner, and their stacks have one size whatever
/// the shell's limit is.
public func parallelMap<Item: Sendable, Output: Sendable, Failure: Error>(
  _ items: [Item], jobs: Int, _ transform: (Item) throws(Failure) -> Output
) throws(Failure) -> [Output] {
  let results = Slots<Result<Output, Failure>>(count: items.count)
  let queue = Queue(count: items.count)
  withoutActuallyEscaping(transform) { transform in
    let work = Work {
      while let index = queue.next() {
        do throws(Failure) {
          results.set(index, .success(try transform(items[index])))
        } catch {
          results.set(index, .failure(error))
          queue.stop()
        }
      }
    }
    work.run(threads: min(jobs, items.count))
  }
  var output: [Output] = []
  output.reserveCapacity(items.count)
  for result in results.taken() { output.append(try result.get()) }
  return output
}

/// Threads for pure code that asks for help.
struct Threads: Workers {
  let jobs: Int

  func map<Result: Sendable>(_ count: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
    parallelMap(Array(0..<count), jobs: jobs, work)
  }
}

/// One place for each result, each written once, by one thread.
private final class Slots<Element>: @unchecked Sendable {
  private let base: UnsafeMutablePointer<Element?>
  private let count: Int

  init(count: Int) {
    self.count = count
    base = .allocate(capacity: count)
    base.initialize(repeating: nil, count: count)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  func set(_ index: Int, _ element: Element) { base[index] = element }

  /// What was set, in order; after an error some may be missing behind it.
  func taken() -> [Element] { UnsafeBufferPointer(start: base, count: count).compactMap { $0 } }
}

/// Hands out 0, 1, 2 … to whoever asks.
private final class Queue: @unchecked Sendable {
  private let count: Int
  private var index = 0
  private let mutex = Mutex()

  init(count: Int) { self.count = count }

  func next() -> Int? {
    mutex.locked {
      guard index < count else { return nil }
      defer { index += 1 }
      return index
    }
  }

  /// Items that were handed out are done, and no more follow.
  func stop() { mutex.locked { index = count } }
}

/// A lock that works on every system that Waymark builds on.
final class Mutex: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>

  init() {
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  func locked<T, E: Error>(_ body: () throws(E) -> T) throws(E) -> T {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body()
  }
}

/// What threads do.
final class Work: @unchecked Sendable {
  private let body: () -> Void

  /// Reading a file nested as deep as the limits allow takes far less.
  private static let stackSize = 8 << 20

  init(_ body: @escaping () -> Void) { self.body = body }

  /// Returns when all threads are done. A machine that has no thread to give is only slower.
  func run(threads: Int) {
    var started: [pthread_t] = []
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    for _ in 1..<max(threads, 1) {
      let argument = Unmanaged.passRetained(self)
      if let thread = Self.start(&attributes, argument.toOpaque()) {
        started.append(thread)
      } else {
        argument.release()
      }
    }
    pthread_attr_destroy(&attributes)
    body()
    for thread in started { pthread_join(thread, nil) }
  }

  private func runAlone() {
    let place = CrashReport.prepareThread()
    body()
    CrashReport.leaveThread(place)
  }

  /// Starts one thread that goes on by itself.
  func detach() {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    let argument = Unmanaged.passRetained(self)
    if Self.start(&attributes, argument.toOpaque()) == nil { argument.release() }
    pthread_attr_destroy(&attributes)
  }

  private static func start(_ attributes: inout pthread_attr_t, _ argument: UnsafeMutableRawPointer)
    -> pthread_t?
  {
    #if canImport(Glibc)
      var thread = pthread_t()
      let code = pthread_create(
        &thread, &attributes,
        { argument in
          if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().runAlone() }
          return nil
        }, argument)
      return code == 0 ? thread : nil
    #else
      var thread: pthread_t?
      let code = pthread_create(
        &thread, &attributes,
        { argument in
          Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().runAlone()
          return nil
        }, argument)
      return code == 0 ? thread : nil
    #endif
  }
}

/// How many cores the machine has for us.
public func availableCores() -> Int { max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1) }
