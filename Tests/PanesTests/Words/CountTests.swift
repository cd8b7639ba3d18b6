import TencentCloud
import ModelViewUpdate
import Testing

@testable import Catalog
@testable import Panes
@testable import Watching

/// A noun goes by the number before it.
@Suite struct CountTests {
  private let counted: [(phrase: (Int) -> Phrase, one: String, two: String)] = [
    (Phrases.clientsAdded, "1 client added", "2 clients added"),
    (ReviewPhrases.title, "1 change", "2 changes"),
    (AlertPhrases.mark, "1 alert", "2 alerts"),
    (
      { AlertPhrases.withUntold("a", $0) },
      "a; no command was run for 1 earlier change, see :events",
      "a; no command was run for 2 earlier changes, see :events"
    ),
    ({ PinPhrases.subscribers(Int64($0)) }, "1 subscriber", "2 subscribers"),
    (
      { InlineEditPhrases.length(String(repeating: "é", count: $0)) }, "1 character, 2 bytes",
      "2 characters, 4 bytes"
    ),
    ({ Phrases.bodyHeading(.readable, bytes: $0) }, "Body, 1 byte", "Body, 2 bytes"),
    (
      { DefectPhrases.phrase(.tooMany(asked: $0, given: 9)) },
      "asked for 1 item, the service sent 9: only the first is shown",
      "asked for 2 items, the service sent 9: only the first 2 are shown"
    ),
    (
      { DefectPhrases.phrase(.miscounted(said: $0, given: 9)) },
      "the service reports 1 item but sent 9", "the service reports 2 items but sent 9"
    ),
  ]

  @Test func whatWasThereAlreadyIsNotAdded() {
    #expect(Phrases.clientsAdded(0).english == "Already watching all of them")
    #expect(Phrases.clientsAdded(0).chinese == "均已在关注列表中")
  }

  @Test func oneIsOneAndTwoAreMany() {
    for (phrase, one, two) in counted {
      #expect(phrase(1).english == one)
      #expect(phrase(2).english == two)
    }
  }
}
