using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Partnership.Silo.Kernel.Aggregates;
using Partnership.Silo.Kernel.Journal;
using Partnership.Silo.Kernel.Rebuild;
using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Rebuild;

/// <summary>Nothing is left out: each table, each read model and each aggregate is accounted for.</summary>
public sealed class DerivedTablesTests(BareSilo fixture) : IClassFixture<BareSilo>
{
    private static readonly Dictionary<string, string> NotDerived = new(StringComparer.Ordinal)
    {
        ["journal"] = "what happened itself",
        ["access_log"] = "who read what happens in no stream",
        ["migration"] = "what was done to the database",
        ["installation"] = "what belongs to the database as a whole",
        ["deadline"] = "set by what happened, but claims, and what a release set for what was there, are known to the row alone",
        ["outbox"] = "what was delivered is known to the row alone",
        ["reserved_number"] = "a number is given before anything happens",
        ["draft"] = "written and not sent",
        ["started_case"] = "written and not opened",
        ["agreement_outline"] = "written and not put up for signature",
        ["parked_form"] = "typed and not sent",
        ["join_request_contact"] = "sealed, forgotten after the decision, and in no event",
        ["person_key"] = "by these the events are read",
    };

    [Fact]
    public async Task Each_table_is_derived_or_it_is_said_why_not()
    {
        var tables = await fixture.Silo.Scalar<string[]>("select array_agg(tablename::text) from pg_tables where schemaname = 'public'");

        tables.Except(DerivedTables.All, StringComparer.Ordinal).Except(NotDerived.Keys, StringComparer.Ordinal).ShouldBeEmpty();
        DerivedTables.All.ShouldBeSubsetOf(tables, StringComparer.Ordinal);
        DerivedTables.All.Intersect(NotDerived.Keys, StringComparer.Ordinal).ShouldBeEmpty();
        DerivedTables.OfSeveralStreams.ShouldBeSubsetOf(DerivedTables.All, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Each_derived_table_has_a_key_by_which_its_rows_are_known()
    {
        (await fixture.Silo.Scalar<long>(
            "select count(*) from pg_constraint where contype = 'p' and conrelid = any (select ('public.' || name)::regclass from unnest($1) name)",
            (object)DerivedTables.All.ToArray())).ShouldBe(DerivedTables.All.Count);
    }

    [Fact]
    public void Each_read_model_says_which_table_it_writes()
    {
        var models = Statics(typeof(ReadModel)).Select(field => (ReadModel)field.GetValue(null)!).ToArray();

        models.Length.ShouldBeGreaterThan(15);
        // What asks for something before the transaction may be writes none.
        foreach (var model in models.Where(model => !model.Name.StartsWith("require-", StringComparison.Ordinal)))
            (DerivedTables.All.Contains(model.Table) || NotDerived.ContainsKey(model.Table)).ShouldBeTrue($"{model.Name}: {model.Table}");
        DerivedTables.All.ShouldBeSubsetOf(models.Select(model => model.Table), StringComparer.Ordinal);
    }

    [Fact]
    public void Each_aggregate_can_be_gone_through_again()
    {
        var definitions = typeof(AggregateDefinition<>).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(AggregateDefinition<>))
            .Select(property => (string)property.PropertyType.GetProperty("Category")!.GetValue(property.GetValue(null))!);

        fixture.Silo.Services.GetServices<IReplayed>().Select(each => each.Category).ShouldBe(definitions, ignoreOrder: true);
    }

    private static IEnumerable<FieldInfo> Statics(Type kind) => typeof(ReadModel).Assembly.GetTypes()
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
        .Where(field => kind.IsAssignableFrom(field.FieldType));
}
