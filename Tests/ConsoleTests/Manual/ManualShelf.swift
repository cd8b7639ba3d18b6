import Catalog

@testable import Console

/// A short manual, so that screens do not change with the words of the real one.
enum ManualShelf {
  static let topics = [
    ManualTopic(name: "board", text: Phrase(board, chineseBoard)),
    ManualTopic(
      name: "keys", text: Phrase("# Keys\n\nEvery key.\n", "# 按键\n\n全部按键。\n")),
  ]

  private static let board = """
    # Board

    What is worth a look.

    Every row is `one` finding, and a row that is long goes on below, as far as it needs, line by
    line.

    - first
    - second

    ## Marks

    | mark | meaning |
    |---|---|
    | `*` | pinned |
    | `-` | unknown |

    ```sh
    mqdeck get groups --instance rmq-1
    ```

    """

  private static let chineseBoard = """
    # 总览

    值得关注的问题。

    每一行是一个问题，较长的行会在下一行继续，需要多少行就显示多少行，并且不会在句号之前换行，这里再长一些。

    - 第一
    - 第二

    ## 标记

    | 标记 | 含义 |
    |---|---|
    | `*` | 已固定 |
    | `-` | 未知 |

    ```sh
    mqdeck get groups --instance rmq-1
    ```

    """
}
