/** The portal's design tokens: the green of a spring, osmanthus gold, ink and paper, by day and by night. */
import type { Config } from 'tailwindcss';

/** Contrast on paper: ink 16:1, soft 7:1, spring 8:1, ochre 5:1; osmanthus is never text. */
const day = {
  paper: '#fff',
  wash: '#eff4f1',
  ink: '#14201c',
  soft: '#4b5854',
  rule: '#c8d2cd',
  spring: '#0b5850',
  osmanthus: '#e5a50a',
  ochre: '#91620a',
};

const night: typeof day = {
  paper: '#0e1614',
  wash: '#17211e',
  ink: '#e5ece8',
  soft: '#a7b4ae',
  rule: '#35433e',
  spring: '#86d1c4',
  osmanthus: '#efb93c',
  ochre: '#e8b54e',
};

export default {
  theme: {
    screens: { sm: '40rem', md: '52rem', lg: '68rem', xl: '78rem' },
    colors: {
      day,
      night,
      transparent: 'transparent',
      current: 'currentColor',
      paper: 'var(--paper)',
      wash: 'var(--wash)',
      ink: 'var(--ink)',
      soft: 'var(--soft)',
      rule: 'var(--rule)',
      spring: 'var(--spring)',
      osmanthus: 'var(--osmanthus)',
      ochre: 'var(--ochre)',
    },
    fontFamily: { serif: 'var(--serif)', sans: 'var(--sans)' },
    fontSize: {
      xs: ['0.78rem', '1.5'],
      sm: ['0.89rem', '1.6'],
      lg: ['1.17rem', '1.6'],
      xl: ['1.33rem', '1.45'],
      '2xl': ['1.67rem', '1.35'],
      '3xl': ['2.11rem', '1.28'],
      '4xl': ['2.89rem', '1.2'],
    },
    /** `measure` is 36 Han characters of body text. */
    maxWidth: { page: '75rem', measure: '36rem' },
  },
} satisfies Config;
