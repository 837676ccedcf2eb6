using Profile.Parsing.Tests.Architecture.Imported;

#pragma warning disable CA1812, CA1822, CA1823, CS0169, IDE0051, IDE0060 // The types below only have to be compiled.
namespace Profile.Parsing.Tests.Architecture.Importing;

internal sealed class UsesNothing;

internal sealed class UsesAsBase : Thing;

internal sealed class UsesAsField
{
    private readonly Thing? _thing;
}

internal sealed class UsesAsParameter
{
    public void Take(Thing? thing) { }
}

internal sealed class UsesInBody
{
    public int Count() => Thing.Count;
}

internal sealed class UsesInIterator
{
    public IEnumerable<int> Counts()
    {
        yield return Thing.Count;
    }
}

internal sealed class UsesInClosure
{
    public Func<int, int> Adder(int more) => n => n + more + Thing.Count;
}

internal sealed class UsesAsGenericArgument
{
    public object Make() => new Dictionary<string, List<Thing>>();
}

internal sealed class UsesAsArrayOfNested
{
    public object Make() => new Thing.Part[2];
}

internal sealed class UsesAsConstraint<T> where T : Thing;

[System.ComponentModel.TypeConverter(typeof(Thing))]
internal sealed class UsesInAttribute;

internal sealed class UsesAsCaughtException
{
    public bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (ThingException)
        {
            return false;
        }
    }
}
