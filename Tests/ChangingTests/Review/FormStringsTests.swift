import ActionLiterals
import TRocket
import TencentCloud
import Testing

@testable import Catalog
@testable import Changing

/// Every word of a form exists in both languages.
@Suite struct FormStringsTests {
  @Test func everyActionHasATitle() {
    #expect(
      Set(ActionTitles.actions).isSuperset(of: APICatalog.trocket2024.actions.map(\.id)))
    for action in APICatalog.trocket2024.actions {
      #expect(isChinese(ActionTitles.phrase(action.id)), "\(action.name)")
    }
  }

  @Test func everyNoteAndTitleOfAParameterIsTranslated() {
    for action in APICatalog.trocket2024.actions { check(action.parameters) }
  }

  /// As a form explains it: by what it costs or destroys, else by its note.
  @Test func everyActionIsExplained() {
    for action in APICatalog.trocket2024.actions {
      let phrase = ActionConsequences.phrase(action.id) ?? FieldNotes.phrase(action.note)
      #expect(isChinese(phrase), "\(action.name)")
    }
  }

  private func check(_ parameters: [ParameterDescriptor]) {
    for parameter in parameters {
      #expect(isChinese(FieldNotes.phrase(parameter.note)), "\(parameter.note)")
      #expect(FieldTitles.names.contains(parameter.name), "\(parameter.name)")
      if case .structure(let name) = parameter.kind {
        check(APICatalog.trocket2024.structure(named: name)?.members ?? [])
      }
    }
  }

  private func isChinese(_ phrase: Phrase) -> Bool {
    phrase.chinese != phrase.english
      && phrase.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
