using Partnership.TestCommon.Silo;

namespace Partnership.Silo.Tests.Kernel.Deadlines;

/// <summary>Puts deadlines into the table and looks at them, past the product.</summary>
internal static class DeadlineRows
{
    public static Task PutDeadline(this TestSilo silo, string stream, string kind, DateTimeOffset due) =>
        silo.Execute("insert into deadline (stream, kind, due_at) values ($1, $2, $3)", stream, kind, due);

    /// <summary>The kinds of a stream's deadlines, the first due first.</summary>
    public static Task<string> Deadlines(this TestSilo silo, string stream) =>
        silo.Scalar<string>("select coalesce(string_agg(kind, ' ' order by due_at, kind), '') from deadline where stream = $1", stream);
}
