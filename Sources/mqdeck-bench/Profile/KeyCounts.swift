/// What a key takes: medians over the frames that it gave.
struct KeyCounts {
  let instructions: Double
  let writes: Double
  let retains: Double
  let allocations: Double
  /// Instructions from a frame to the next key, which nobody waits for.
  let afterwards: Double

  init(_ frames: [CallgrindProfile], afterwards pauses: [CallgrindProfile]) {
    afterwards = Figures(pauses.map { Double($0.instructions) }).median
    func median(_ count: (CallgrindProfile) -> Int) -> Double {
      Figures(frames.map { Double(count($0)) }).median
    }
    instructions = median(\.instructions)
    writes = median(\.writeCount)
    retains = median(\.retainCount)
    allocations = median(\.allocationCount)
  }

  func readings(_ name: String, beside other: KeyCounts?) -> [Reading] {
    [
      Reading("\(name).instructions", instructions, reference: other?.instructions),
      Reading("\(name).writes", writes, reference: other?.writes),
      Reading("\(name).retains", retains),
      Reading("\(name).allocations", allocations),
      Reading("\(name).afterwards", afterwards),
    ]
  }
}

extension CallgrindProfile {
  /// Calls of write(2).
  var writeCount: Int { callCount("write", "__write") }

  var retainCount: Int { callCount("swift_retain") }

  var allocationCount: Int { callCount("malloc", "calloc", "realloc", "posix_memalign") }

  /// Searches through all conformances that the program has: the runtime keeps what each found.
  var walkCount: Int { callCount(containing: "ConformanceState::cacheResult") }
}
