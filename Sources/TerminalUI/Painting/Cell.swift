/// One cell of a screen: what stands in it, how, and how many cells it covers.
public struct Cell: Hashable, Sendable {
  /// The style.
  public var style: Style
  /// A Unicode scalar, or with the top bit set the index of a cluster (a base and its combining
  /// marks) in the screen's table of clusters.
  public var glyph: UInt32
  /// As wide as it is so that a cell has no bytes of no meaning: cells are compared as memory.
  private var spanBits: UInt32

  /// A cell.
  public init(glyph: UInt32, style: Style, span: UInt8) {
    self.glyph = glyph
    self.style = style
    spanBits = UInt32(span)
  }

  /// 1 or 2 cells from here on; 0 in the right half of a wide character.
  public var span: UInt8 {
    get { UInt8(truncatingIfNeeded: spanBits) }
    set { spanBits = UInt32(newValue) }
  }

  /// The bit that marks `glyph` as an index into the table of clusters.
  public static let clusterBit: UInt32 = 0x8000_0000
  /// An empty cell.
  public static let blank = Cell(glyph: 0x20, style: .plain, span: 1)
}
