// ModelViewUpdate: the loop. A program is a model, a function that changes it by messages and one
// that draws it; work is handed out as values. Applications import it. It must not know an
// application or a terminal library, and it reads no clock but the one that it is given.
