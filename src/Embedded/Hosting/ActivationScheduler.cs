namespace Partnership.Embedded;

/// <summary>
/// Runs the turns of one activation, one at a time and in order; continuations after an await come back to it.
/// Every turn starts from an empty execution context, whoever's call set the work going.
/// </summary>
internal sealed class ActivationScheduler : TaskScheduler, IThreadPoolWorkItem
{
    private const int TurnsBeforeOthersGetTheThread = 64;

    [ThreadStatic]
    private static ActivationScheduler? onThisThread;

    private readonly Lock gate = new();
    private readonly Queue<Task> turns = new();
    private bool scheduled;

    public override int MaximumConcurrencyLevel => 1;

    /// <summary>Starts a piece of work that inherits nothing from whoever asks for it.</summary>
    public void Post(Action<object?> work, object state)
    {
        if (ExecutionContext.IsFlowSuppressed())
        {
            StartWithoutContext(work, state);
            return;
        }

        using (ExecutionContext.SuppressFlow())
            StartWithoutContext(work, state);
    }

    void IThreadPoolWorkItem.Execute()
    {
        // The pool starts a work item that was queued "unsafe" in the empty context.
        var empty = ExecutionContext.Capture()!;
        onThisThread = this;
        var more = true;
        for (var turn = 0; more && turn < TurnsBeforeOthersGetTheThread; turn++)
        {
            more = TryTake(out var task);
            if (more) TryExecuteTask(task!);
            ExecutionContext.Restore(empty);
        }

        onThisThread = null;
        if (more) ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    protected override void QueueTask(Task task)
    {
        lock (gate)
        {
            turns.Enqueue(task);
            if (scheduled) return;
            scheduled = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        !taskWasPreviouslyQueued && ReferenceEquals(onThisThread, this) && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (gate) return [.. turns];
    }

    private void StartWithoutContext(Action<object?> work, object state) =>
        new Task(work, state, CancellationToken.None, TaskCreationOptions.DenyChildAttach).Start(this);

    private bool TryTake(out Task? task)
    {
        lock (gate) return scheduled = turns.TryDequeue(out task);
    }
}
