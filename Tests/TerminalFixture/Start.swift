import Glibc
import NcursesTerminal

@main
struct Start {
  static func main() {
    let words = CommandLine.arguments.dropFirst()
    do throws(TerminalError) {
      let terminal = try NcursesTerminal(options: .init(usesMouse: words.contains("mouse")))
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
