import Catalog
import ModelViewUpdate
import TerminalUI

/// A verb that the user can invoke. Footer, help and palette are made from the list of these.
package struct Command: Sendable {
  /// Where it means something.
  package enum Place: Equatable, Sendable, CaseIterable {
    /// Everywhere.
    case anywhere
    /// In lists.
    case list
    /// In details.
    case detail
    /// Everywhere, by its name alone: what is rare, or changes much.
    case byName
  }

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
  /// The keys without configuration.
  package let keys: [KeyPress]
  /// Where it means something.
  package let place: Place
  /// A shorter title in the footer; nil leaves it out there.
  package let footer: Phrase?
  let availability: @Sendable (ConsoleModel) -> Availability
  let perform: @Sendable (inout ConsoleModel, Work) -> Effect<Message>

  @inline(never)
  init(
    _ id: String, _ title: Phrase, keys: [KeyPress], place: Place = .anywhere,
    footer: Phrase? = nil,
    availability: @escaping @Sendable (ConsoleModel) -> Availability = { _ in .available },
    perform: @escaping @Sendable (inout ConsoleModel, Work) -> Effect<Message>
  ) {
    self.id = id
    self.title = title
    self.keys = keys
    self.place = place
    self.footer = footer
    self.availability = availability
    self.perform = perform
  }

  /// Whether it can be done with this model, its place considered.
  func state(in model: ConsoleModel) -> Availability {
    switch (place, model.top?.content) {
    case (.anywhere, _), (.byName, _), (.list, .list), (.detail, .detail): availability(model)
    default: .hidden
    }
  }
}
