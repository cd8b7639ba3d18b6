import Catalog
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
    var text: Phrase
  }

  struct Section: Equatable {
    var title: Phrase
    var lines: [Line] = []

    mutating func add(_ mark: Mark, _ text: Phrase) { lines.append(Line(mark: mark, text: text)) }

    /// What is the same in every language: names, values, the words of the system.
    mutating func add(_ mark: Mark, _ text: String) { add(mark, Phrase(name: text)) }

    /// - Parameter chinese: The same in Chinese.
    mutating func add(_ mark: Mark, _ english: String, _ chinese: String) {
      add(mark, Phrase(english, chinese))
    }
  }

  var sections: [Section] = []

  /// The report for a terminal or a ticket.
  func text(_ language: Language) -> String {
    sections.map { section in
      let lines = section.lines.map { line in
        let mark = line.mark.rawValue.count == 1 ? " " + line.mark.rawValue : line.mark.rawValue
        return "  \(mark) "
          + line.text[language].split(separator: "\n", omittingEmptySubsequences: false)
          .map { TextWidth.visible(String($0)) }.joined(separator: "\n       ")
      }
      return ([section.title[language]] + lines).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}
