/* jy-group.h - the population groups a person may belong to, and the facts that say so
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JyGroup:
 *
 * Groups of S19-S31 and the glossary, as bits: a person may be in several.  The bits are stored, so
 * they never change their meaning.
 */
typedef enum /*< flags >*/
{
  JY_GROUP_NONE = 0,
  JY_GROUP_ELDERLY = 1 << 0,          /* 65 and over (S29) */
  JY_GROUP_MATERNAL = 1 << 1,         /* pregnant, or within 42 days after birth (S22) */
  JY_GROUP_CHILD = 1 << 2,            /* before the 7th birthday (S23) */
  JY_GROUP_HYPERTENSION = 1 << 3,     /* S24 */
  JY_GROUP_DIABETES = 1 << 4,         /* type 2, S25 */
  JY_GROUP_MENTAL_DISORDER = 1 << 5,  /* severe, S26 */
  JY_GROUP_TUBERCULOSIS = 1 << 6,     /* S30 */
  JY_GROUP_COPD = 1 << 7,             /* added nationally in 2024 */
  JY_GROUP_DISABLED = 1 << 8,         /* S27 */
  JY_GROUP_OLDEST_OLD = 1 << 9,       /* 80 and over (S27) */
  JY_GROUP_BEDRIDDEN = 1 << 10,       /* S27 */
  JY_GROUP_EMPTY_NEST = 1 << 11,      /* S31 */
  JY_GROUP_VETERAN_CARE = 1 << 12,    /* S31 */
  JY_GROUP_FAMILY_PLANNING = 1 << 13, /* families who lost, or have a disabled, only child */
  JY_GROUP_POVERTY = 1 << 14,         /* registered as poor, or lifted out of poverty */
  JY_GROUP_DIBAO = 1 << 15,           /* subsistence allowance */
  JY_GROUP_TEKUN = 1 << 16,           /* supported destitute (五保) */
  JY_GROUP_ATTENTION = 1 << 17,       /* needs attention: class 2 of S31 */
  JY_GROUP_HIGH_RISK = 1 << 18,       /* high risk or severe complications: class 4 of S31 */
  JY_GROUP_OTHER_CHRONIC = 1 << 19,   /* another chronic disease: class 3 of S31 */
  JY_GROUP_OTHER_KEY = 1 << 20,       /* the centre counts the person as key, without saying why */
} JyGroup;

/* The groups whose members are key people, and those whose members are special people (S19-S30). */
#define JY_GROUPS_KEY                                                                              \
  (JY_GROUP_ELDERLY | JY_GROUP_MATERNAL | JY_GROUP_CHILD | JY_GROUP_HYPERTENSION |                 \
   JY_GROUP_DIABETES | JY_GROUP_MENTAL_DISORDER | JY_GROUP_TUBERCULOSIS | JY_GROUP_COPD |          \
   JY_GROUP_DISABLED | JY_GROUP_FAMILY_PLANNING | JY_GROUP_POVERTY | JY_GROUP_DIBAO |              \
   JY_GROUP_TEKUN | JY_GROUP_OTHER_CHRONIC | JY_GROUP_OTHER_KEY | JY_GROUP_HIGH_RISK)
#define JY_GROUPS_SPECIAL (JY_GROUP_DISABLED | JY_GROUP_OLDEST_OLD | JY_GROUP_BEDRIDDEN)

/**
 * JyGroupInfo:
 * @group: the bit
 * @kind: the word in files and on the command line: "hypertension", "elderly"
 * @name: an N_() string with context "group": what people read
 * @is_condition: whether a row of `condition` with that kind says so; the others follow from the
 *   birth date or a pregnancy
 */
typedef struct
{
  JyGroup group;
  const char *kind;
  const char *name;
  gboolean is_condition;
} JyGroupInfo;

/* Every group once, in the order of reports; ends with %JY_GROUP_NONE. */
extern const JyGroupInfo jy_groups[];

/* Returns: the group of @kind, %JY_GROUP_NONE if there is none */
JyGroup jy_group_from_kind (const char *kind);

/* Returns: (transfer none) (nullable): the entry of @group, which is one bit */
const JyGroupInfo *jy_group_find (JyGroup group);

/* Returns: (transfer full): the translated names of the groups in @groups, joined as the language
 * joins a list; "" for none */
char *jy_groups_dup_text (JyGroup groups) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
