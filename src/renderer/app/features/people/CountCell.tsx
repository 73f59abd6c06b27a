// A number in a list; nought is shown quietly.
import classes from './people.module.css';

export const CountCell = ({ count }: { readonly count: number }) => (
  <span className={`${classes.count} ${count === 0 ? classes.zero : ''}`}>
    {count.toLocaleString('en-US')}
  </span>
);
