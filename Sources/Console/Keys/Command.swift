package import Catalog
import ModelViewUpdate
import Panes
package import TerminalUI

/// A verb that the user can invoke. Footer, help and palette are made from the list of these, each of
/// which is one object: they are gone through for every frame.
package final class Command: Sendable {
  /// Whether it can be done now.
  package enum Availability: Equatable, Sendable {
    /// Yes.
    case available
    /// No, and why; said when its key is pressed.
    case disabled(Phrase)
    /// It means nothing here: not shown, its key free for others.
    case hidden
  }

  /// The name in the configuration of keys.
  package let id: String
  /// What it does, in a few words.
  package let title: Phrase
  /// The keys without configuration; one that has none is reached by its name in the palette.
  package let keys: [KeyPress]
  /// Where it means something.
  package let places: Places
  /// Whether it leads out of what is on the screen: done again, it answers the question whether to
  /// drop what was changed.
  let leaves: Bool
  /// Whether text is typed after its key: where it cannot be done, that text is no command's.
  let opensInput: Bool
  let availability: @Sendable (ConsoleModel) -> Availability
  let perform: @Sendable (inout ConsoleModel, Work) -> Effect<Message>
  private let footer: Phrase?
  private let hint: (@Sendable (ConsoleModel) -> Phrase?)?

  /// - Parameters:
  ///   - footer: A shorter title in the footer; nil leaves it out there.
  ///   - hint: The same where it is not always one.
  @inline(never)
  init(
    _ id: String, _ title: Phrase, keys: [KeyPress], places: Places = .browsing,
    footer: Phrase? = nil, hint: (@Sendable (ConsoleModel) -> Phrase?)? = nil,
    leaves: Bool = false, opensInput: Bool = false,
    availability: @escaping @Sendable (ConsoleModel) -> Availability = { _ in .available },
    perform: @escaping @Sendable (inout ConsoleModel, Work) -> Effect<Message>
  ) {
    self.id = id
    self.title = title
    self.keys = keys
    self.places = places
    self.footer = footer
    self.hint = hint
    self.leaves = leaves
    self.opensInput = opensInput
    self.availability = availability
    self.perform = perform
  }

  /// Whether it can be done with this model, its places considered.
  func state(in model: ConsoleModel) -> Availability { state(in: model, at: model.place) }

  /// The same at a place that is looked up once for many commands.
  func state(in model: ConsoleModel, at place: Place) -> Availability {
    places.contains(place) ? availability(model) : .hidden
  }

  /// Whether the footer ever tells it.
  var hasFooter: Bool { footer != nil || hint != nil }

  /// What the footer calls it with this model.
  func footer(in model: ConsoleModel) -> Phrase? { hint.map { $0(model) } ?? footer }
}

extension ConsoleModel {
  /// What is said of a verb of the selected row where there is none: that, in the lists whose rows it
  /// is about, and nothing elsewhere.
  func withoutRow(in lists: Set<ResourceID>) -> Command.Availability {
    guard let resource = top?.location.resource, lists.contains(resource), top?.selectedID == nil
    else { return .hidden }
    return .disabled(Phrases.nothingSelected)
  }
}

extension Command {
  /// Does it. Whoever opens something over a list, or from it, has chosen the row that is selected,
  /// though nobody moved there: whatever is measured meanwhile, it stays selected.
  func run(_ model: inout ConsoleModel, _ work: Work) -> Effect<Message> {
    let (paneID, isCovered) = (model.top?.id, model.overlay != nil)
    let isChosen = model.top?.list?.isSelectionChosen ?? true
    let effect = perform(&model, work)
    guard !isChosen, let paneID,
      model.top?.id != paneID || !isCovered && model.overlay != nil
    else { return effect }
    _ = model.changeList(paneID: paneID) { $0.isSelectionChosen = $0.selectedRow != nil }
    return effect
  }
}
