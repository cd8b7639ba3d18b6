import Catalog
import Panes
import TerminalUI

/// What stands above the panes and takes the keys.
package enum Overlay: Sendable {
  /// The list of everything one can go to or do.
  case palette(Palette)
  /// The keys.
  case help(HelpPage)
  /// The themes, shown as the selection moves.
  case themes(ThemePicker)
  /// A question for one line of text.
  case prompt(Prompt)
  /// A value that is typed in place of its row.
  case quickEdit(QuickEdit)
  /// A secret, shown for a few seconds.
  case secret(SecretPeek)
}

/// The palette: what was typed, what fits, what is selected.
package struct Palette: Sendable {
  var input = LineEditor()
  /// What fits, the best first.
  var entries: [PaletteEntry] = []
  /// What was looked for last; nil before the first time.
  var query: String?
  /// What fitted it, in the order of all that there is.
  var fitting: [PaletteEntry] = []
  var viewport = ListViewport()
}

/// The page of keys.
package struct HelpPage: Equatable, Sendable {
  var firstLine = 0
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
    /// The time range of a list of messages.
    case timeRange(paneID: Int)
    /// The file that events are written to.
    case eventsPath
  }

  let purpose: Purpose
  var input = LineEditor()
  var problem: Phrase?
}
