import Testing

@testable import TerminalUI

@Suite struct FieldListTests {
  private let fields = [
    FieldList.Field("Name", "orders"),
    FieldList.Field("备注", "订单支付成功后的通知", style: Style(attributes: .bold)),
    FieldList.Field("Tags", "a=1\nb=2"),
  ]

  private func draw(firstLine: Int = 0, columns: Int = 16, rows: Int = 6) -> Screen {
    Screen.drawn(Size(columns: columns, rows: rows)) { canvas in
      FieldList(fields, columns: columns).draw(firstLine: firstLine, on: canvas)
    }
  }

  @Test func wrapsValuesBesideTheirLabels() {
    #expect(
      draw().styledText == """
        Name  orders
        备注  a⟦订单支付成⟧
              a⟦功后的通知⟧
        Tags  a=1
              b=2

        a: bold
        """
    )
  }

  @Test func scrollsByLine() {
    #expect(FieldList(fields, columns: 16).lineCount == 5)
    #expect(draw(firstLine: 3, rows: 2).text == "Tags  a=1\n      b=2")
    #expect(draw(firstLine: 90, rows: 2).text == draw(firstLine: 3, rows: 2).text)
  }

  @Test func cutsLongLabels() {
    let screen = Screen.drawn(Size(columns: 15, rows: 1)) { canvas in
      FieldList([FieldList.Field("MaxTopicNum", "1,000")], columns: 15)
        .draw(firstLine: 0, on: canvas)
    }
    #expect(screen.text == "MaxTo…  1,000")
  }
}
