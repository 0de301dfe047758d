/// A page of a list.
package struct Page<Item: Sendable>: Sendable {
    /// The items in order.
    package let items: [Item]
    /// How many there are in all; nil where that would mean counting a filtered log.
    package let count: Int64?
    /// True when a later page has items.
    package let hasNext: Bool
    /// True when an earlier page has items.
    package let hasPrevious: Bool

    /// States all four.
    package init(items: [Item], count: Int64?, hasNext: Bool, hasPrevious: Bool) {
        self.items = items
        self.count = count
        self.hasNext = hasNext
        self.hasPrevious = hasPrevious
    }

    /// The same page with other items in the same places.
    package func map<Other: Sendable>(_ change: (Item) throws -> Other) rethrows -> Page<Other> {
        Page<Other>(items: try items.map(change), count: count, hasNext: hasNext, hasPrevious: hasPrevious)
    }
}

/// Which page of a list is asked for, beginning with 1.
package struct PageRequest: Sendable {
    /// The number of the page, from 1.
    package let number: Int
    /// Items of a page, 1 to 200.
    package let size: Int

    /// A page by number and size; out of range values are the caller's to refuse.
    package init(number: Int = 1, size: Int = 50) {
        self.number = number
        self.size = size
    }

    /// Items before this page.
    var offset: Int { (number - 1) * size }

    /// Wraps rows that were cut out of `count`.
    func page<Item: Sendable>(_ items: [Item], count: Int64) -> Page<Item> {
        Page(
            items: items, count: count, hasNext: Int64(offset + items.count) < count, hasPrevious: number > 1)
    }

    /// Cuts this page out of a whole list.
    func cut<Item: Sendable>(_ all: [Item]) -> Page<Item> {
        page(Array(all.dropFirst(offset).prefix(size)), count: Int64(all.count))
    }
}
