import Actions
import Bench
import Domain
import Foundation
import Journal
import Logging
import StorageSQLite

/// Fills an installation for `muster bench search`: 100,000 messages of ten words in 1,000 rooms, and their index.
struct SearchStock {
    private static let rooms = 1_000
    private static let messagesPerRoom = 100
    private static let wordsPerMessage = 10
    /// Operations under way, so that transactions are shared.
    private static let atOnce = 256
    private static let plainLookups = 400

    let path: String

    func fill() async throws -> SearchedStock {
        let settings = try Settings(environment: [:], dataPath: path)
        let directory = try DataDirectory(path)
        guard let lock = try DataLock(directory) else { throw Fault("the new directory is locked") }
        let house = try await House.open(
            settings, directory: directory, lock: lock, logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
        )
        let stock: SearchedStock
        do {
            stock = try await fill(house)
        } catch {
            try? await house.close()
            throw error
        }
        try await house.close()
        return stock
    }

    private func fill(_ house: House) async throws -> SearchedStock {
        let setUp = house.operation(.system, .setup, "bench")
        _ = try await house.journal.perform(CreatePerson(username: "searcher", displayName: "Searcher"), as: setUp)
        let token = try await house.journal.perform(CreateToken(person: "searcher", expiresInDays: 1), as: setUp)
        let scope = try await house.access.resolve(token: token.secret)
        let rooms = try await Self.perform(0..<Self.rooms, house, scope) {
            CreateRoom(name: "Room \($0)", slug: nil, classification: .internal, isPrivate: false)
        }.map(\.room.id)
        let words = Vocabulary()
        let count = Self.rooms * Self.messagesPerRoom
        _ = try await Self.perform(0..<count, house, scope) { number in
            SendMessage(
                room: .id(rooms[number % Self.rooms]),
                content: words.text(number, count: Self.wordsPerMessage).joined(separator: " "))
        }
        let begun = Clock.monotonicNanoseconds()
        try await house.search.catchUp()
        let seconds = Double(Clock.monotonicNanoseconds() - begun) / 1e9
        return SearchedStock(
            token: token.secret, messages: count, rooms: Self.rooms, indexSeconds: seconds,
            questions: words.questions(in: rooms), plainNanoseconds: try await plain(words, count))
    }

    private static func perform<A: Action>(
        _ numbers: Range<Int>, _ house: House, _ scope: Scope, _ action: @escaping @Sendable (Int) -> A
    ) async throws -> [A.Result] {
        try await withThrowingTaskGroup(of: (Int, A.Result).self) { group in
            var results: [Int: A.Result] = [:]
            for number in numbers {
                if number >= atOnce, let (done, result) = try await group.next() { results[done] = result }
                group.addTask {
                    let operation = house.operation(scope, .rest, "bench")
                    return (number, try await house.journal.perform(action(number), as: operation))
                }
            }
            for try await (done, result) in group { results[done] = result }
            return numbers.compactMap { results[$0] }
        }
    }

    /// The same texts and words in an index in the clear.
    private func plain(_ words: Vocabulary, _ count: Int) async throws -> [UInt64] {
        let index = try PlainWordIndex(path: path + "/plain.db")
        let step = 1_000
        for start in stride(from: 0, to: count, by: step) {
            try index.add(
                (start..<min(start + step, count)).map {
                    (position: Int64($0), words: Set(words.text($0, count: Self.wordsPerMessage)))
                })
        }
        var times: [UInt64] = []
        for number in 0..<Self.plainLookups {
            let word = words.text(number * 97, count: 1)[0]
            let begun = Clock.monotonicNanoseconds()
            _ = try await index.newest(word, limit: Limits.pageSizeDefault)
            times.append(Clock.monotonicNanoseconds() - begun)
        }
        try index.close()
        return times
    }
}

/// Words of which some are as common and most as rare as in what people write (Zipf's law), the same in every run.
private struct Vocabulary: Sendable {
    private static let size = 20_000
    private let cumulated: [Double]

    init() {
        var sum = 0.0
        cumulated = (1...Self.size).map {
            sum += 1 / Double($0)
            return sum
        }
    }

    /// The words of a text.
    func text(_ number: Int, count: Int) -> [String] {
        var state = UInt64(number) &* 2 &+ 1
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let share = Double((state ^ state >> 29) >> 11) / Double(1 << 53)
            return word(rank(share * (cumulated.last ?? 1)))
        }
    }

    private func rank(_ sum: Double) -> Int {
        var (low, high) = (0, cumulated.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if cumulated[middle] < sum { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func word(_ rank: Int) -> String { "w\(rank)x" }

    func questions(in rooms: [RoomID]) -> [SearchedStock.Question] {
        let room = rooms.first?.text ?? ""
        return [
            .init(title: "the commonest word", line: word(0)), .init(title: "a common word", line: word(40)),
            .init(title: "a rare word", line: word(9_000)), .init(title: "a word that nobody said", line: "nowhere"),
            .init(title: "two common words", line: "\(word(2)) \(word(5))"),
            .init(title: "a common and a rare word", line: "\(word(1)) \(word(7_000))"),
            .init(title: "a phrase", line: "\"\(word(0)) \(word(1))\""),
            .init(title: "a word of mine without another", line: "\(word(30)) from:me -\(word(0))"),
            .init(title: "a common word in one room", line: "\(word(3)) in:\(room)"),
        ]
    }
}
