// mqdeck-bench: measures the real program in a pseudo-terminal and prints numbers with their
// conditions: times as medians, bytes and requests as counts, and ratios to a minimal C program
// over ncurses in the same run. It judges nothing: the reader compares with the targets.
// Nobody imports it.
import CProcess
import Glibc

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == WorldServer.argument {
  WorldServer.run()
  exit(0)
}
if arguments.first == LongRun.argument {
  mqdeck_share_heap()
  func number(_ option: String, _ standard: Int) -> Int {
    guard let index = arguments.firstIndex(of: option), index + 1 < arguments.endIndex else {
      return standard
    }
    return Int(arguments[index + 1]) ?? standard
  }
  do {
    try LongRun(hours: number("--hours", 48), budget: number("--budget", 10)).run()
    exit(0)
  } catch {
    print("long: failed: \(error)")
    exit(1)
  }
}
if arguments.contains("--help") || arguments.isEmpty {
  print(
    """
    usage: mqdeck-bench PATH-TO-MQDECK [PATH-TO-REFERENCE-LIST] [--only NAME]...
           mqdeck-bench --long [--hours N] [--budget N]

    Benchmarks: \(Benchmarks.all.map(\.name).joined(separator: ", "))
    Build both programs with -c release first; .ci/release makes the static binary.
    --long runs the console for 48 hours of a clock of its own, which takes half an hour or so, and
    prints its memory and what it keeps, hour by hour.
    """)
  exit(arguments.isEmpty ? 2 : 0)
}
var chosen: [String] = []
var words = Array(arguments)
while let index = words.firstIndex(of: "--only") {
  guard index + 1 < words.count else { break }
  chosen.append(words[index + 1])
  words.removeSubrange(index...index + 1)
}
let programs = words.filter { !$0.hasPrefix("--") }
let subject = Subject(mqdeck: programs[0], reference: programs.count > 1 ? programs[1] : nil)
print(Conditions.text)
for benchmark in Benchmarks.all where chosen.isEmpty || chosen.contains(benchmark.name) {
  do {
    for line in try benchmark.run(subject) { print(line) }
    fflush(nil)
  } catch {
    print("\(benchmark.name): failed: \(error)")
  }
}
