/* jy-store-register.h - the register as lists: filters, orders, counts, and the rows of a page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything here reads derived rows: what holds on the day of derived_basis, not on another.
 */
#pragma once

#include "jy-group.h"
#include "jy-record.h"

G_BEGIN_DECLS

typedef enum
{
  JY_REGISTER_PEOPLE,
  JY_REGISTER_HOUSEHOLDS,
} JyRegisterWhat;

/* A household's name is that of its head, and so is its birth date: no order by that.  A person's
 * number is that of the household. */
typedef enum
{
  JY_REGISTER_BY_NAME,
  JY_REGISTER_BY_NUMBER,
  JY_REGISTER_BY_BIRTH,
} JyRegisterOrder;

typedef enum
{
  JY_REGISTER_PRESENT, /* on the register */
  JY_REGISTER_GONE,    /* died, moved away; a household of nobody */
  JY_REGISTER_ALL,
} JyRegisterPresence;

/**
 * JyRegisterQuery:
 * @areas: (owned) (nullable) (element-type gint64): an area with all its parts; %NULL: everywhere
 * @team: whom it signed, and who is not signed in its areas; 0: any
 * @team_areas: (owned) (nullable) (element-type gint64): the areas of @team;
 * jy_work_list_register() fills it
 * @groups: in any of these groups; none: any
 * @population_class: a JyPopulationClass; 0: any
 * @health_class: a JyHealthClass; 0: any
 * @agreement_states: bits 1 << JyAgreementState; 0: any
 * @acceptance: a JyAcceptance; -1: any
 * @is_away: only who lives elsewhere most of the time
 * @to_hand_over: %JY_GROUP_MATERNAL, %JY_GROUP_CHILD or %JY_GROUP_DISABLED: who is in that group,
 *   covered by an agreement in force, and with no officer as such yet (S72); none: any
 * @text: (owned) (nullable): what somebody typed, as for the search
 *
 * All zero asks for everybody but the acceptance, which is -1: jy_register_query_new().
 */
typedef struct
{
  JyRegisterWhat what;
  gint64 area;
  GArray *areas;
  gint64 team;
  GArray *team_areas;
  JyGroup groups;
  int population_class;
  int health_class;
  guint agreement_states;
  int acceptance;
  gboolean is_away;
  JyGroup to_hand_over;
  JyRegisterPresence presence;
  char *text;
  JyRegisterOrder order;
  gboolean descending;
} JyRegisterQuery;

/* Returns: (transfer full): a query for all that are present, by name */
JyRegisterQuery *jy_register_query_new (JyRegisterWhat what) G_GNUC_WARN_UNUSED_RESULT;
JyRegisterQuery *jy_register_query_copy (const JyRegisterQuery *self) G_GNUC_WARN_UNUSED_RESULT;
void jy_register_query_free (JyRegisterQuery *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRegisterQuery, jy_register_query_free)

/* Returns: (transfer full) (element-type gint64): ids of residents or households, in the order
 * asked for */
GArray *jy_store_list_register (JyStore *self,
                                const JyRegisterQuery *query,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Those on the register in one area itself, without its parts. */
typedef struct
{
  gint64 area;
  int n_households;
  int n_signed_households; /* somebody of it is covered by an agreement in force */
  int n_people;
  int n_signed_people;
} JyAreaCount;

/* Returns: (transfer full) (element-type JyAreaCount): every area where somebody is, in any order
 */
GArray *jy_store_count_register (JyStore *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
