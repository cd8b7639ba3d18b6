import Glibc
import NcursesTerminal

@main
struct Start {
  static func main() {
    let words = CommandLine.arguments.dropFirst()
    do throws(TerminalError) {
      var options = NcursesTerminal.Options(usesMouse: words.contains("mouse"))
      options.measuresLink = words.contains("link")
      let terminal = try NcursesTerminal(options: options)
      if let place = words.firstIndex(of: "random") {
        var fixture = RandomFixture(terminal: terminal, seed: UInt64(words[place + 1]) ?? 0)
        let status = fixture.run()
        terminal.close()
        exit(status)
      }
      let report = Report(isWanted: words.contains("report"))
      var fixture = TerminalFixture(terminal: terminal, report: report)
      let status = fixture.run()
      terminal.close()
      print("bye \(status)")
      exit(status)
    } catch {
      print("error: \(error)")
      exit(2)
    }
  }
}
