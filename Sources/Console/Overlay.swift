import Catalog
package import Panes
import TerminalUI
import Watching

/// What stands above the panes and takes the keys.
package enum Overlay: Sendable {
  /// The list of everything one can go to or do.
  case palette(Palette)
  /// The keys.
  case help(HelpPage)
  /// The manual.
  case manual(ManualReader)
  /// The themes, shown as the selection moves.
  case themes(ThemePicker)
  /// The columns of a list, shown as they are chosen.
  case columns(ColumnPicker)
  /// Policies or rules whose order is changed.
  case order(OrderPicker)
  /// A question for one line of text.
  case prompt(Prompt)
  /// A value that is typed in place of its row.
  case inlineEdit(InlineEdit)
  /// Why a group is behind.
  case explanation(ExplanationPage)
  /// Two things side by side.
  case comparison(ComparisonPage)
  /// A secret, shown for a few seconds.
  case secret(SecretPeek)
  /// A letter that names a place is waited for.
  case markLetter(MarkLetter)
  /// The question whether to quit, and to lose what was measured for so long.
  case quitting(minutes: Int64)
}

/// The palette: what was typed, what fits, what is selected.
package struct Palette: Sendable {
  /// The topics of the manual, which it offers as well.
  var topics: [ManualTopic] = []
  var input = LineEditor()
  /// What fits, the best first.
  var entries: [PaletteEntry] = []
  /// What has a name of its own, once anything was typed.
  var objects: [PaletteEntry]?
  /// The name that was probably meant, where nothing fits.
  var suggestion: String?
  /// What was looked for last; nil before the first time.
  var query: String?
  /// What fitted it, in the order of all that there is.
  var fitting: [PaletteEntry] = []
  var viewport = ListViewport()
}

/// The themes and the one to go back to.
package struct ThemePicker: Sendable {
  let original: Theme
  var viewport = ListViewport()
}

/// A question for one line of text.
package struct Prompt: Sendable {
  /// What the answer is for.
  enum Purpose: Equatable, Sendable {
    /// Ids or patterns of MQTT clients to watch.
    case addClients(paneID: Int)
    /// Consumer groups of a 4.x instance to watch.
    case addLegacyGroups(paneID: Int)
    /// The time range of a list of messages.
    case timeRange(paneID: Int)
    /// Which messages a list shows.
    case messageQuery(paneID: Int)
    /// Where the consumer groups of a pane are to go on.
    case offset(paneID: Int)
    /// Until when nobody wants to hear of a finding, of the thing with that name, and why.
    case mute(Finding, name: String)
    /// The file that what is on the screen is written to.
    case write(WritePrompt)
    /// Since when a hand-over is written, and where.
    case report(WritePrompt)
  }

  let purpose: Purpose
  var input = LineEditor()
  var problem: Phrase?
  /// What is listed where it was opened, where that makes another question of it.
  var resource: ResourceID?
  /// Which of several choices is taken, where there are some.
  var choice = 0
  /// Whether what is typed goes to the line, where there are choices beside it.
  var isNoteOpen = false

  /// Whether it has choices.
  var hasChoices: Bool { if case .mute = purpose { true } else { false } }
}
