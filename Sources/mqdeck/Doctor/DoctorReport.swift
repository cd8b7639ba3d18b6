import TerminalUI

/// What `mqdeck doctor` found, section by section.
struct DoctorReport {
  /// How a finding is meant.
  enum Mark: String {
    /// As it should be.
    case good = "ok"
    /// It works, with a reservation.
    case warning = "!"
    /// It does not work.
    case bad = "x"
    /// A fact.
    case fact = "-"
  }

  struct Line: Equatable {
    var mark: Mark
    var text: String
  }

  struct Section: Equatable {
    var title: String
    var lines: [Line] = []

    mutating func add(_ mark: Mark, _ text: String) {
      lines.append(Line(mark: mark, text: text))
    }
  }

  var sections: [Section] = []

  /// The report for a terminal or a ticket.
  var text: String {
    sections.map { section in
      let lines = section.lines.map { line in
        let mark = line.mark.rawValue.count == 1 ? " " + line.mark.rawValue : line.mark.rawValue
        return "  \(mark) "
          + line.text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { TextWidth.visible(String($0)) }.joined(separator: "\n       ")
      }
      return ([section.title] + lines).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}
