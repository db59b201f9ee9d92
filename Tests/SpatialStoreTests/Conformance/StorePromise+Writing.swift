import NeedsModel
import Testing

extension StorePromise {
    struct Writing<Store: NeedStore> {
        let store: Store

        private struct Interrupted: Error {}

        func wholeOrNotAtAll() throws {
            let revision = try store.revision()
            #expect(throws: Interrupted.self) {
                try store.importFile("a.csv") { file in
                    for need in PromisedNeeds.all { try file.upsert(need) }
                    throw Interrupted()
                }
            }
            #expect(try !store.hasNeeds())
            #expect(try store.revision() == revision)
            try PromisedNeeds.fill(store)
            #expect(try store.hasNeeds())
            #expect(try store.revision() > revision)
        }

        func dryRun() throws {
            let rehearsal = try store.importFile("a.csv", isDryRun: true) { file in
                for need in PromisedNeeds.all { try file.upsert(need) }
            }.changes
            #expect(rehearsal.inserted == PromisedNeeds.all.count)
            #expect(try !store.hasNeeds())
        }

        func twice() throws {
            try PromisedNeeds.fill(store)
            let revision = try store.revision()
            let again = try store.importFile("all.csv") { file in
                for need in PromisedNeeds.all {
                    let outcome = try file.upsert(need)
                    #expect(outcome == .unchanged)
                }
            }.changes
            #expect(again.unchanged == PromisedNeeds.all.count)
            #expect(try store.revision() == revision)
        }

        func roundTrip() throws {
            try PromisedNeeds.fill(store)
            for record in try store.needs() {
                let need = PromisedNeeds.all.first { ($0.source, $0.sourceID) == (record.source, record.sourceID) }
                #expect(try store.need(id: record.id) == need)
            }
        }
    }
}
