// mqdeck-bench: measures the real program in a pseudo-terminal beside a list in C, and prints every
// number of the table of goals. Times are medians of programs that ran in turn. Nobody imports it
// but its tests.
import Glibc

if CommandLine.arguments.dropFirst().first == WorldServer.argument {
  WorldServer.run()
  exit(0)
}
do {
  let options = try Options(parsing: CommandLine.arguments.dropFirst())
  guard let mqdeck = options.mqdeck, !options.asksForHelp else {
    print(Usage.text)
    exit(options.asksForHelp ? 0 : 2)
  }
  Scratch.make()
  if options.isLong {
    try LongCommand(options: options, mqdeck: mqdeck).run()
    Scratch.remove()
    exit(0)
  }
  Priority.raise()
  let status = try BenchCommand(options, mqdeck: mqdeck).run()
  Scratch.remove()
  exit(status)
} catch {
  Scratch.remove()
  print("mqdeck-bench: \(error)")
  exit(2)
}
