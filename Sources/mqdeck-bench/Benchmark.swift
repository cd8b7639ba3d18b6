/// A measurement with a name.
struct Benchmark: Sendable {
  let name: String
  let run: @Sendable (Subject) throws -> [String]
}

/// All measurements, in the order of the table of targets.
enum Benchmarks {
  static let all: [Benchmark] = [
    Benchmark(name: "start", run: StartBenchmarks.firstFrame),
    Benchmark(name: "listed", run: StartBenchmarks.listed),
    Benchmark(name: "quit", run: StartBenchmarks.resizeAndQuit),
    Benchmark(name: "select", run: KeyBenchmarks.select),
    Benchmark(name: "scroll", run: KeyBenchmarks.scroll),
    Benchmark(name: "burst", run: KeyBenchmarks.burst),
    Benchmark(name: "link", run: KeyBenchmarks.slowLink),
    Benchmark(name: "filter", run: KeyBenchmarks.filter),
    Benchmark(name: "idle", run: RestBenchmarks.idle),
    Benchmark(name: "refresh", run: RestBenchmarks.refresh),
    Benchmark(name: "pages", run: RestBenchmarks.pages),
    Benchmark(name: "call", run: RestBenchmarks.call),
    Benchmark(name: "poll", run: PollBenchmarks.minutes),
    Benchmark(name: "hour", run: PollBenchmarks.simulatedHour),
    Benchmark(name: "schedule", run: ScheduleBenchmark.run),
  ]
}
