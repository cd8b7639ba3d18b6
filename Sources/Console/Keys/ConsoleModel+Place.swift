import Changing
import Panes

/// Where keys go.
extension ConsoleModel {
  /// The place on top.
  var place: Place {
    if unheard != nil { return .unheard }
    switch overlay {
    case .palette: return .palette
    case .help(let page): return page.isSearchOpen ? .helpSearch : .help
    case .explanation, .comparison: return .help
    case .manual: return .manual
    case .themes: return .themes
    case .columns: return .columns
    case .order(let picker): return picker.isLeaving ? .question : .order
    case .prompt(let prompt):
      return prompt.hasChoices && !prompt.isNoteOpen ? .choices : .prompt
    case .inlineEdit(let edit): return edit.isLeaving ? .question : .lineEdit
    case .secret: return .secret
    case .markLetter: return .letter
    case .quitting: return .question
    case nil: return panePlace
    }
  }

  /// The place below whatever stands above the panes.
  var panePlace: Place {
    switch top?.content {
    case .list(let list): list.isFilterOpen ? .filter : .list
    case .detail(let detail): detail.search?.isOpen == true ? .detailSearch : .detail
    case .form(let form): form.place
    case .batch(let batch): batch.review.place ?? .results
    case .permissions(let permissions): permissions.isLeaving ? .question : .permissions
    case nil: .list
    }
  }

  /// Where one was when the question whether to drop what was changed came up.
  var placeAsking: Place {
    switch overlay {
    case .inlineEdit: return .lineEdit
    case .order: return .order
    case .quitting: return panePlace
    default: break
    }
    return top?.form?.focusPlace ?? .permissions
  }

  /// Whether a value is typed in place of its row, be it below the help.
  var isEditedInPlace: Bool {
    switch overlay {
    case .inlineEdit: true
    case .help, .manual: if case .inlineEdit? = covered { true } else { false }
    default: false
    }
  }

  /// Whether a list or a detail has the keys.
  var isMain: Bool { Places.main.contains(place) }
}

extension FormPane {
  /// Where keys go.
  var place: Place {
    switch phase {
    case .editing: focusPlace
    case .reviewing(let review): review.place ?? .sending
    case .leaving: .question
    case .sending: .sending
    case .answered: .answer
    }
  }

  /// Where keys go while it is filled in.
  var focusPlace: Place {
    switch focus {
    case .send, .cancel: return .button
    case .line(.item): return .item
    case .line(.field(let path)):
      switch fields[path]?.content {
      case .choice: return .choice
      case .items: return .items
      case .text, nil: return .field
      }
    }
  }
}

extension ChangeReview {
  /// Where keys go; nil while nothing of it stands above the panes.
  var place: Place? {
    switch phase {
    case .reviewing(let confirmation): confirmation.needsWord ? .words : .review
    case .conflicting: .conflict
    case .sending, .finished: nil
    }
  }
}
