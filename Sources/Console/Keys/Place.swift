import TerminalUI

/// Where on the screen keys go: it says what they mean.
package enum Place: UInt32, CaseIterable, Sendable {
  /// A list.
  case list
  /// The line that a list is filtered by.
  case filter
  /// A detail.
  case detail
  /// What is looked for in a detail.
  case detailSearch
  /// A line of a form whose value is typed.
  case field
  /// A line of a form whose value is one of several.
  case choice
  /// The line of a form that a list of items begins with.
  case items
  /// The line of a form that an item begins with.
  case item
  /// A button of a form.
  case button
  /// A review that asks for nothing but the button.
  case review
  /// A review that asks for words.
  case words
  /// A change that was stopped by somebody else's.
  case conflict
  /// A call that is under way.
  case sending
  /// An answer that is shown as JSON.
  case answer
  /// What becomes of several changes.
  case results
  /// The permission matrix.
  case permissions
  /// The question whether to drop what was changed.
  case question
  /// The palette.
  case palette
  /// The page of keys.
  case help
  /// The manual.
  case manual
  /// The list of themes.
  case themes
  /// A question for one line of text.
  case prompt
  /// The choices that such a question has.
  case choices
  /// A value that is typed in place of its row.
  case lineEdit
  /// A secret that is shown for a few seconds.
  case secret
  /// What is typed after the key of an input that cannot be opened.
  case unheard
  /// The letter of a mark.
  case letter
  /// What is looked for in the page of keys.
  case helpSearch
  /// The columns of a list.
  case columns
  /// Policies or rules whose order is changed.
  case order

  /// Whether a key types something here, and so never is a command's.
  func types(_ key: KeyPress) -> Bool {
    guard takesText, case .character(let character) = key.key,
      key.modifiers.isDisjoint(with: [.control, .alt])
    else { return false }
    // Letters choose, a blank goes on to the next, and no value begins with the mark of help.
    return self != .choice || character != " " && character != "?"
  }

  /// Whether text is typed here.
  var takesText: Bool {
    switch self {
    case .filter, .detailSearch, .field, .choice, .words, .palette, .prompt, .lineEdit, .unheard,
      .letter, .helpSearch:
      true
    case .list, .detail, .items, .item, .button, .review, .conflict, .sending, .answer, .results,
      .permissions, .question, .help, .manual, .themes, .secret, .columns, .order, .choices:
      false
    }
  }
}
