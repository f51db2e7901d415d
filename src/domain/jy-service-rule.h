/* jy-service-rule.h - which service is due to whom, when and how often: the table of rules
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row is one line of rules.md 3, with its window, what closes it, and its source.
 */
#pragma once

#include "jy-group.h"
#include "jy-service-kind.h"
#include "jy-service-parameters.h"
#include "jy-service-record.h"

G_BEGIN_DECLS

/* Whom a rule is for. */
typedef enum
{
  JY_FOR_RESIDENTS,     /* everybody an agreement covers, from `age` on */
  JY_FOR_GROUP,         /* those of them with a condition of `groups` */
  JY_FOR_CHILDREN,      /* by the birth date */
  JY_FOR_PREGNANCIES,   /* each from its last period */
  JY_FOR_BIRTHS,        /* each woman who gave birth */
  JY_FOR_PROMISES,      /* items of the agreement: `item`, or all that have no rule */
  JY_FOR_NEGOTIATED,    /* what was agreed on beyond the package */
  JY_FOR_SIGNED_CLINIC, /* who came to the clinic to sign (S51, S55) */
  JY_FOR_AWAY,          /* who lives elsewhere (S47) */
  JY_FOR_HOME_AGAIN,    /* and is home for a while (S68) */
  JY_FOR_PLANNED,       /* and agreed on a time (S62) */
  JY_FOR_RECORDS,       /* whose record of `form` asks for a next step */
  JY_FOR_REFERRALS,     /* who was referred */
  JY_FOR_HOUSEHOLDS,    /* every household with an agreement */
  JY_FOR_UNWILLING,     /* acceptance 1, without an agreement (S34) */
  JY_FOR_ON_DEMAND,     /* acceptance 2, without an agreement (S35) */
} JyServicePopulation;

/* When.  `first` and `last` are its numbers, both included. */
typedef enum
{
  JY_WINDOW_CALENDAR,   /* `last` equal parts of the calendar year, or as `number` says */
  JY_WINDOW_TERM,       /* equal parts of each year of the agreement: as many as promised */
  JY_WINDOW_AGE_DAYS,   /* days after the birth */
  JY_WINDOW_AGE_MONTHS, /* from `first` months of age, `last` days more (0: until the birthday) */
  JY_WINDOW_AGE_YEARS,  /* from `first` years of age until the day before the next birthday */
  JY_WINDOW_GESTATION,  /* days after the last period */
  JY_WINDOW_AFTER,      /* `first` to `number` days after the event */
  JY_WINDOW_EVERY,      /* again and again, `number` days */
  JY_WINDOW_TREATMENT,  /* again and again, by phase and supervision of tuberculosis */
} JyWindowKind;

/* How long a late service still counts. */
typedef enum
{
  JY_LATE_NEVER,         /* missed when the window is over */
  JY_LATE_NEXT,          /* until the window after it is over */
  JY_LATE_BEFORE_DAYS,   /* until day `too_late` after the birth, or of the pregnancy */
  JY_LATE_BEFORE_MONTHS, /* until `too_late` months of age */
  JY_LATE_TERM,          /* until the year of the agreement is over */
  JY_LATE_OPEN,          /* until it is done */
} JyLateKind;

/* Ways of a visit that count, as bits of JyVisitWay. */
#define JY_WAYS_HOME (1 << 0 | 1 << 2)
#define JY_WAYS_FACE_TO_FACE (JY_WAYS_HOME | 1 << 1)
#define JY_WAYS_ANY (JY_WAYS_FACE_TO_FACE | 1 << 3)

/**
 * JyServiceRule:
 * @id: as stored; never changed
 * @population: whom it is for
 * @groups: the condition; what a hand-over hands over
 * @at_risk: also who a record found at high risk of hypertension, while no other clears it
 * @except: those in one of these have a rule of their own
 * @age: the parameter with the age it begins at, %JY_PARAMETER_NONE for any
 * @kind: of the task
 * @form: to be filled in; %JY_SERVICE_NONE: that of the record that caused it
 * @closed_by: records that do it
 * @needs: bits of JyServiceContent: without one of these a record does not do it
 * @ways: of a visit that counts (rules.md 3, common conventions)
 * @examination_counts: the examination of an elderly person is one of these too (3.3 overlap)
 * @window: when
 * @first: see JyWindowKind
 * @last: see JyWindowKind
 * @number: the parameter that says how many, or how many days, instead of @last
 * @late: how long a late service still counts
 * @too_late: the first day or month that is too late
 * @item: of a package that it delivers
 * @in_force_from: the rule holds from this day on, as 20240901; 0: always did
 * @in_force_until: and before this one; 0: still does
 * @name: an NC_("service") string: in lists, where several rules have one kind; %NULL: that of
 * @kind
 * @sentence: an N_() string: what is done, in words
 * @specification: an N_() string: where that is said
 * @clause: the clause there: of rules.md 3, and S-numbers of the requirements
 */
typedef struct
{
  const char *id;
  JyServicePopulation population;
  JyGroup groups;
  gboolean at_risk;
  JyGroup except;
  JyServiceParameter age;
  JyServiceKind kind;
  JyServiceKind form;
  JyServiceKinds closed_by;
  guint needs;
  guint ways;
  gboolean examination_counts;
  JyWindowKind window;
  int first;
  int last;
  JyServiceParameter number;
  JyLateKind late;
  int too_late;
  JyServiceItem item;
  int in_force_from;
  int in_force_until;
  const char *name;
  const char *sentence;
  const char *specification;
  const char *clause;
} JyServiceRule;

/* Every rule once, by population; ends with a NULL id. */
extern const JyServiceRule jy_service_rules[];

/* How many there are. */
extern const gsize jy_n_service_rules;

/* Returns: (transfer none) (nullable): the rule of @id */
const JyServiceRule *jy_service_rule_find (const char *id);

/* Returns: (transfer none): the translated name in lists, which no other kind of service shares */
const char *jy_service_rule_get_name (const JyServiceRule *self);

/* Returns: (transfer full): the specification and clause, translated: "National specification for
 * hypertension (3.7, S73, S74)" */
char *jy_service_rule_dup_source (const JyServiceRule *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
