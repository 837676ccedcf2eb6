Console.WriteLine("profiles");
