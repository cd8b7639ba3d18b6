import Catalog
import Panes
import TencentCloud
import TerminalUI

/// What the owner of the selected thing wrote of it, where its column does not show all of it.
struct SelectedRemark {
  let text: String

  /// Nil where there is none, or it can be read in its row.
  init?(_ model: ConsoleModel) {
    guard let list = model.top?.list, let index = list.remarkIndex,
      !list.location.resource.showsFindings, let row = list.selectedRow,
      case .text(let text) = row.values[index], !text.isEmpty
    else { return nil }
    let width = model.size.columns
    let columns = ListColumns(list, width: width, language: model.language)
    if columns.shows("Remark", whole: text, from: list.horizontalOffset, width: width) {
      return nil
    }
    self.text = TextWidth.visible(text)
  }
}
