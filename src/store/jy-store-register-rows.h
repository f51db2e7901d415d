/* jy-store-register-rows.h - what a row of a list says of a person or a household
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "jy-agreement.h"
#include "jy-classification.h"
#include "jy-record.h"

G_BEGIN_DECLS

/* All texts are owned and never %NULL, but @id_number.  Numbers are whole: who shows them, masks
 * them. */
typedef struct
{
  gint64 id;
  char *name;
  int sex;
  GDate born_on;
  char *id_number; /* (nullable) */
  char *phone;
  gint64 household; /* 0: in none */
  char *household_number;
  char *address;
  char *relation; /* to the head; "" in no household */
  gint64 area;    /* 0: none */
  char *area_name;
  gboolean on_register;
  gboolean is_away;
  JyGroup groups;
  JyPopulationClass population_class;
  JyHealthClass health_class;
  JyAcceptance acceptance;
  gint64 team; /* of the agreement in force, 0: none */
  gint64 agreement;
  JyAgreementState agreement_state;
  int package_tier; /* 0: none */
} JyRegisterPerson;

JyRegisterPerson *jy_register_person_copy (const JyRegisterPerson *self) G_GNUC_WARN_UNUSED_RESULT;
void jy_register_person_free (JyRegisterPerson *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRegisterPerson, jy_register_person_free)

/* All texts are owned and never %NULL. */
typedef struct
{
  gint64 id;
  char *number;
  char *address;
  char *phone;
  gint64 head; /* 0: none */
  char *head_name;
  gint64 area;
  char *area_name;
  gboolean on_register;
  gboolean is_away;                   /* somebody of it is */
  int n_members;                      /* on the register */
  int n_signed;                       /* of them */
  JyGroup groups;                     /* any member's */
  JyPopulationClass population_class; /* the highest of its members */
  JyHealthClass health_class;
  JyAcceptance acceptance;
  gint64 team;
  gint64 agreement;
  JyAgreementState agreement_state;
} JyRegisterHousehold;

JyRegisterHousehold *jy_register_household_copy (const JyRegisterHousehold *self)
  G_GNUC_WARN_UNUSED_RESULT;
void jy_register_household_free (JyRegisterHousehold *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JyRegisterHousehold, jy_register_household_free)

/* @ids: (element-type gint64): at most %JY_STORE_MAX_IDS
 * Returns: (transfer full) (element-type JyRegisterPerson): one for each of @ids, in their order;
 *   %NULL where there is none */
GPtrArray *jy_store_get_register_people (JyStore *self,
                                         const GArray *ids,
                                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same for households: (element-type JyRegisterHousehold). */
GPtrArray *jy_store_get_register_households (JyStore *self,
                                             const GArray *ids,
                                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
