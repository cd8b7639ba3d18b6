import ActionLiterals
import MQTT
import TRocket
import TencentCloud
import Testing

@testable import Catalog

/// The actions of the API in the files of the kinds: each has its form or title, and what a form
/// says of its action is so.
@Suite struct KindActionTests {
  private let actions = APICatalog.trocket2024.actions

  @Test func everyActionStandsInTheFileOfOneKind() {
    let changing = Resources.kinds.flatMap { $0.forms.map(\.action) }
    let reading = Resources.kinds.flatMap { $0.readingTitles.keys }
    #expect(Set(changing).count == changing.count)
    #expect(Set(changing).isSuperset(of: actions.filter(\.mutates).map(\.id)))
    for action in changing { #expect(APICatalogs.known.action(action)?.mutates == true) }
    // What today's dialect has more comes kind by kind.
    #expect(Set(reading).count == reading.count)
    #expect(Set(reading).isSuperset(of: actions.filter { !$0.mutates }.map(\.id)))
    for action in reading { #expect(APICatalogs.known.action(action)?.mutates == false) }
  }

  @Test func whatAKindAsksIsAnActionThatReads() {
    for resource in Resources.all {
      let asked =
        [resource.listAction, resource.live?.action, resource.todaysListAction]
        .compactMap { $0 } + [resource.today?.live?.action].compactMap { $0 }
        + (resource.describe ?? []).map(\.action)
        + (resource.today?.describe ?? []).map(\.action)
      for action in asked {
        #expect(APICatalogs.known.action(action)?.mutates == false, "\(resource.id) \(action)")
      }
    }
  }

  @Test func formsHaveNamesOfTheirOwn() {
    let names = ActionForms.all.map { "\($0.id) \($0.dialect?.rawValue ?? "")" }
    #expect(Set(names).count == names.count)
    for forms in ActionForms.named where forms.count > 1 {
      // They stand for each other, and for nothing else.
      #expect(forms.map(\.dialect) == [.may2024, .today], "\(forms[0].id)")
      let successor = forms[0].action.spoken(in: .today)
      #expect(successor == forms[1].action, "\(forms[0].id)")
      #expect(forms[0].title == forms[1].title && forms[0].target == forms[1].target)
    }
    for form in ActionForms.all { #expect(ActionForms.form(of: form.action) == form) }
  }

  @Test(arguments: [Dialect.may2024, .today]) func aKeyMeansOneFormInAList(dialect: Dialect) {
    let dialects = RegionDialects(rocketMQ: dialect, mqtt: dialect)
    for kind in Resources.kinds {
      for purpose in [ActionForm.Purpose.create, .modify, .delete] {
        let all = ActionForms.all.filter {
          $0.keyedIn[kind.id] == purpose || $0.purpose == purpose && $0.resource == kind.id
        }
        let meant = all.filter { $0.dialect == nil || $0.dialect == dialect }
        #expect(meant.count <= 1, "\(kind) \(purpose)")
        let form = ActionForms.form(for: purpose, in: kind.id, dialects)
        // What only the other dialect has is offered with the reason why not.
        #expect(form == meant.first ?? all.first, "\(kind) \(purpose)")
      }
    }
  }

  /// What stands for each other is chosen by what the API's data says of the actions.
  @Test func aFormIsOfTheDialectOfItsAction() throws {
    for form in ActionForms.all {
      let action = try #require(APICatalogs.known.action(form.action))
      guard let dialect = form.dialect else {
        #expect(action.instanceKind != .mqtt, "\(form.id)")
        continue
      }
      #expect(action.dialects == (dialect == .today ? .today : .may2024), "\(form.id)")
    }
  }

  @Test func aFormIsReadBackAsTheKindThatItsKeyMeans() throws {
    for form in ActionForms.all {
      let action = try #require(APICatalogs.known.action(form.action))
      guard let readBack = form.readBack else {
        // What is imported or delivered is nothing that could be read back, and what is registered is
        // named by what its certificate says.
        let isRegistered = [RegisterCaCertificate.id, RegisterDeviceCertificate.id].contains(
          form.action)
        #expect([.import, .perform].contains(action.verb) || isRegistered, "\(form.id)")
        continue
      }
      // A key of its own means what no list has a row of, such as a group on a topic.
      if form.isByKeyOnly { continue }
      let kinds = form.purpose == .other ? Array(form.keyedIn.keys) : []
      #expect((kinds + [form.resource]).contains(readBack.recipe.kind), "\(form.id)")
      // Those of a list, and routes that are gone, are told in another way than one is changed.
      // So are an order, one of each type, and what has a number only once it is made.
      let recipe = readBack.recipe
      let isOwn =
        form.purpose == .other
        && (readBack.purpose != .modification || recipe.listParameter != nil
          || recipe.nameParameter == nil)
        || form.purpose == .create
          && Resources.resource(recipe.kind).recipe(in: form.dialect)?.titleField != nil
      if readBack.purpose != .purchase, !isOwn {
        #expect(
          readBack.recipe == Resources.resource(readBack.recipe.kind).recipe(in: form.dialect),
          "\(form.id)")
      }
      #expect((readBack.purpose == .purchase) == (form.target == .region), "\(form.id)")
    }
  }

  @Test func whatAFormSaysOfParametersIsSaidOfThoseOfItsAction() throws {
    for form in ActionForms.all {
      let action = try #require(APICatalogs.known.action(form.action))
      let names = Set(action.parameters.map(\.name))
      let said = form.decisive.union(form.aliases.keys).union(form.proposals.keys)
      #expect(said.isSubset(of: names), "\(form.id)")
      #expect(form.decisive.isEmpty || form.consequence != nil, "\(form.id)")
      if form.target == .row, !form.isByKeyOnly {
        let name = try #require(Resources.resource(form.resource).nameParameter, "\(form.id)")
        // A thing may be called otherwise where it is deleted, and is named by that alone.
        let isNamed = action.nameParameters.count == 1
        #expect(isNamed || names.contains(name) || names.contains(name + "List"), "\(form.id)")
      }
    }
  }

  /// A form says below its title what its action does: by its consequence, or by the API's note.
  @Test func everyFormExplainsItselfInBothLanguages() throws {
    for form in ActionForms.all {
      let note = try #require(APICatalogs.known.action(form.action)).note
      #expect(isInBothLanguages(form.title), "\(form.id)")
      #expect(isInBothLanguages(form.consequence ?? FieldNotes.phrase(note)), "\(form.id)")
      if form.isDestructive || form.target == .region {
        #expect(form.consequence != nil, "\(form.id)")
      }
    }
  }

  private func isInBothLanguages(_ phrase: Phrase) -> Bool {
    !phrase.english.isEmpty
      && phrase.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
