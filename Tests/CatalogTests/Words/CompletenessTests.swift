import ActionLiterals
import CloudMonitor
import MQTT
import TRocket
import TencentCloud
import Testing

@testable import Catalog

/// Everything that is shown of a kind has words for it.
@Suite struct CompletenessTests {
  @Test func everyColumnAndFieldHasATitle() {
    let named = Set(FieldTitles.names)
    for resource in Resources.all {
      for field in resource.fields + (resource.live?.fields ?? []) {
        #expect(named.contains(field.name), "\(resource.id) \(field.name)")
      }
      for column in resource.columns { #expect(named.contains(column.name)) }
    }
  }

  /// What a list decodes is called what the form calls it.
  @Test func aRuleIsToldInTheSameWordsEverywhere() {
    for name in ["Condition", "Actions"] {
      #expect(FieldTitles.phrase("\(name)Text") == FieldTitles.phrase(name))
    }
  }

  @Test func everyFieldOfADescribedAnswerHasATitle() throws {
    let named = Set(FieldTitles.names)
    func check(_ fields: [ParameterDescriptor], _ path: String, of service: String) {
      for field in fields {
        #expect(named.contains(field.name), "\(path).\(field.name)")
        if case .structure(let name) = field.kind {
          let catalog = APICatalogs.known.catalog(of: service)
          check(catalog?.structure(named: name)?.members ?? [], name, of: service)
        }
      }
    }
    for resource in Resources.all {
      for part in (resource.describe ?? []) + (resource.today?.describe ?? []) {
        let action = try #require(APICatalogs.known.action(part.action))
        check(action.response, action.name, of: action.id.service)
      }
    }
  }

  @Test func everyEnumerationValueThatIsShownHasWords() {
    for (name, words) in EnumerationWords.table where !EnumerationWords.ownNames.contains(name) {
      let values = [APICatalog.trocket, .mqtt].flatMap {
        $0.enumeration(named: name)?.values.map(\.value) ?? []
      }
      #expect(Set(values) == Set(words.keys), "\(name)")
    }
    #expect(Set(EnumerationWords.own.keys) == EnumerationWords.ownNames)
  }

  /// What a form says of an action and its parameters, of all that today's dialect has.
  @Test func everyActionOfTodayIsToldInBothLanguages() {
    let titled = Set(ActionTitles.actions)
    let catalogs = [APICatalog.trocket.documented(in: .today), .mqtt, .monitor]
    for action in catalogs.flatMap(\.actions) {
      // An offset is reset by a verb of its own.
      let isVerb = action.id == ResetConsumerGroupOffset.id
      #expect(isVerb || titled.contains(action.id), "\(action.id)")
      for note in [action.note] + action.parameters.map(\.note) {
        let phrase = FieldNotes.phrase(note)
        #expect(phrase.chinese.contains { !$0.isASCII }, "\(action.id): \(note)")
      }
    }
  }

  @Test func chineseTextIsNotForgotten() {
    for resource in Resources.all {
      #expect(!resource.title.english.isEmpty && !resource.title.chinese.isEmpty)
      #expect(resource.emptyText.chinese != resource.emptyText.english)
    }
  }
}
