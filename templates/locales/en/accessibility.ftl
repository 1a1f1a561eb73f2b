# The page about accessibility, which every page's footer leads to. “We” is the shop. Names of tools and standards
# (axe-core, html-validate, Lighthouse, WCAG, EN 301 549, Doorstep) stay as they are.

# The link in the footer
accessibility-link = Accessibility
accessibility-title = Accessibility
# What search engines show beneath the title
accessibility-description = How accessible these order pages are, how that is checked, and whom to tell if something stands in your way.
accessibility-intro = Everyone should be able to find out where their order is: with a screen reader, with the keyboard alone, with large text or strong contrast, on a small phone or on paper.

accessibility-standard-heading = What these pages are held to
accessibility-standard-text = They are built to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at levels A and AA. These include the guidelines that the European standard EN 301 549 is based on.
accessibility-standard-colours = Whatever colours a shop chooses, they are made lighter or darker until text stands out enough from its background.

accessibility-how-heading = How that is checked
accessibility-how-text = The makers of Doorstep, the software behind these pages, have a program open every page and every state of an order in a browser, in sample designs, light and dark.
accessibility-how-rules = axe-core looks at contrast, names, roles and the size of links and buttons. html-validate looks at how the page is written, and Lighthouse at the whole.
accessibility-how-keyboard = With the keyboard, everything has to be within reach, and one has to see where one is.
accessibility-how-size = On a screen 320 pixels wide and with text of twice the size, nothing may be cut off, and nothing may have to be scrolled sideways.
accessibility-how-settings = Everything has to be there with the system’s own contrast colours, with reduced motion, without JavaScript and on paper.

accessibility-limits-heading = What we know is missing
accessibility-limits-machine = A program finds only some of the barriers. So far, no outside expert has examined these pages, and they have not been tested methodically by people who depend on assistive technology.
accessibility-limits-carrier = What the carrier reports also stands there in the carrier’s own words, which are sometimes in another language.
accessibility-limits-pictures = Pictures of products stand beside the product’s name and have no description of their own.
accessibility-limits-others = Pages of carriers and others that we link to are beyond our control.

accessibility-tell-heading = If something stands in your way
accessibility-tell-text = Please tell us on which page it was and what you use, for example which browser or screen reader. We will answer your question about the order in another way, and see that the barrier is dealt with.
# Where we know no address of the shop
accessibility-tell-where = You will find how to reach us in your order confirmation.

accessibility-last-heading = The last check
# Labels of a list; beside each stands its value.
accessibility-date = Date
accessibility-looked-at = Looked at
accessibility-found = Found
accessibility-checkers = Checked with
accessibility-scores = Lowest Lighthouse scores
# $count: in how many brands, languages and schemes (light, dark) together
accessibility-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
# $count: different pages and states of an order
accessibility-states =
    { $count ->
        [one] { $count } state
       *[other] { $count } states
    }
accessibility-languages =
    { $count ->
        [one] { $count } language
       *[other] { $count } languages
    }
accessibility-designs =
    { $count ->
        [one] { $count } design, light and dark
       *[other] { $count } designs, each light and dark
    }
accessibility-problems =
    { $count ->
        [0] No problems
        [one] { $count } problem
       *[other] { $count } problems
    }
# $score: 0 to 100
accessibility-score = Accessibility: { $score } of 100
accessibility-score-practices = Good practice: { $score } of 100
accessibility-score-performance = Speed: { $score } of 100
