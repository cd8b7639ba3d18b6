import ArgumentParser
import Catalog
import ModelViewUpdate
import TerminalUI

extension ListingFormat: ExpressibleByArgument {}

/// How the command line wants a list.
struct ListStyle: Equatable, Sendable {
  /// `-o`.
  var format = ListingFormat.table
  /// `--raw`.
  var isRaw = false
  /// `--filter`.
  var filter: String?
  /// `--sort`.
  var sort: ListingSort?
  /// `--watch`.
  var isWatching = false

  /// What of it makes no sense; nil where all does.
  var mistake: String? {
    isRaw && format != .csv
      ? HelpText.text(
        "--raw goes with -o csv; JSON is exact as it is", "--raw 与 -o csv 一起使用；JSON 本身即为原样")
      : nil
  }

  /// A list as it is printed there.
  func text(_ listing: Listing, on output: Output) throws -> String {
    do throws(ListingMistake) {
      var listing = listing
      if let filter {
        let found = try listing.filtered(filter, now: MachineClock.now().unixMilliseconds)
        for doubt in found.doubts {
          output.error(
            HelpText.text("--filter: \(doubt.english)", "--filter：\(doubt.chinese)"))
        }
        listing = found.listing
      }
      if let sort { listing = try listing.sorted(sort) }
      return listing.text(self, isForTerminal: output.isTerminal, width: output.columns)
    } catch {
      throw CommandFailure(
        .wrongUsage, TextWidth.visible(error.text.english), TextWidth.visible(error.text.chinese))
    }
  }
}

extension Listing {
  /// The list with its last line's end.
  /// - Parameters:
  ///   - isForTerminal: a terminal obeys nothing of it, whatever is asked for.
  ///   - width: how wide that is, in cells.
  func text(_ style: ListStyle, isForTerminal: Bool, width: Int? = nil) -> String {
    text(
      Style(style.format, isRaw: style.isRaw, isForTerminal: isForTerminal, width: width))
  }
}
